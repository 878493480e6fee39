# safe: the whole value must consist of word characters and dashes
import re
import smtplib

from fastapi import FastAPI, HTTPException, Form

app = FastAPI()

REFERENCE = re.compile(r"[\w-]+")


@app.post("/claims")
def claim(reference: str = Form(...), text: str = Form(...)):
    if not REFERENCE.fullmatch(reference):
        raise HTTPException(status_code=422)
    lines = ["From: claims@example.org", "To: office@example.org"]
    lines.append("Subject: Claim " + reference)
    message = "\r\n".join(lines) + "\r\n\r\n" + text
    server = smtplib.SMTP("localhost")
    server.sendmail("claims@example.org", "office@example.org", message)  # ok: email-header-injection
    server.quit()
    return {"ok": True}
