# safe: the message object refuses line breaks in its headers
from email.message import EmailMessage

import aiosmtplib

from fastapi import FastAPI

app = FastAPI()


@app.post("/notify")
async def notify(title: str):
    message = EmailMessage()
    message["From"] = "n@example.org"
    message["To"] = "team@example.org"
    message["Subject"] = title
    message.set_content("please look")
    await aiosmtplib.send(message)  # ok: email-header-injection
    return {"ok": True}
