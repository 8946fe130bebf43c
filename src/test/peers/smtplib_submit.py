"""Submits a mail with Python's smtplib and email, and prints what a refusal says."""

import smtplib
import sys
from email.message import EmailMessage

port, sender, recipient, subject, text = sys.argv[1:]
mail = EmailMessage()
mail["From"], mail["To"], mail["Subject"] = sender, recipient, subject
mail.set_content(text)
try:
    with smtplib.SMTP("127.0.0.1", int(port), timeout=30) as server:
        server.send_message(mail)
except smtplib.SMTPResponseException as refusal:
    sys.exit(f"{refusal.smtp_code} {refusal.smtp_error.decode()}")
