# safe: the topic is one of the offered ones
import smtplib
from typing import Literal

from fastapi import FastAPI

app = FastAPI()


@app.post("/share")
def share(topic: Literal["news", "offers"]):
    message = "From: app@example.org\nSubject: " + topic + "\n\nhello"
    with smtplib.SMTP("localhost", 25) as smtp:
        smtp.sendmail("app@example.org", ["list@example.org"], message)  # ok: email-header-injection
    return {"ok": True}
