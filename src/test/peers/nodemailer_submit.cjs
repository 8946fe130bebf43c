// Submits a mail with nodemailer, and prints what a refusal says.
const [folder, port, from, to, subject, text] = process.argv.slice(2);
const nodemailer = require(require.resolve('nodemailer', { paths: [folder] }));

nodemailer
    .createTransport({ host: '127.0.0.1', port: Number(port), secure: false, ignoreTLS: true, socketTimeout: 30000 })
    .sendMail({ from, to, subject, text })
    .catch((refusal) => {
        console.error(refusal.responseCode, refusal.response);
        process.exitCode = 1;
    });
