# safe: an EmailMessage refuses line breaks in its headers
from email.message import EmailMessage

import aiosmtplib
from fastapi import FastAPI, Form, HTTPException

app = FastAPI()


@app.post("/share")
async def share(title: str = Form(...), page: int = Form(...)):
    message = EmailMessage()
    message["From"] = "share@example.com"
    message["To"] = "archive@example.com"
    try:
        message["Subject"] = title
    except ValueError:
        raise HTTPException(status_code=400)
    message.set_content(f"https://example.com/pages/{page}\n")
    await aiosmtplib.send(message, hostname="127.0.0.1", port=25)  # ok: email-header-injection
    return {"shared": page}
