# safe: CWE-522 (or 598, 319): in the body
import os

import requests


def sms(number, text):
    """Send a text message."""
    answer = requests.post(  # ok: CWE-522
        "https://sms.example/send",
        data={"to": number, "text": text},
        auth=("shop", os.environ["SMS_PASSWORD"]),
        timeout=10,
    )
    answer.raise_for_status()
