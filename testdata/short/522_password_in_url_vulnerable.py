# vulnerable: CWE-522 (or 598, 319): the password goes along in the address
import os

import requests


def sms(number, text):
    """Send a text message."""
    answer = requests.get(  # want: CWE-522
        "https://sms.example/send",
        params={"user": "shop", "password": os.environ["SMS_PASSWORD"], "to": number, "text": text},
        timeout=10,
    )
    answer.raise_for_status()
