# vulnerable: with re.M the dollar sign is content with the end of the first line
import re
import smtplib

from fastapi import FastAPI, HTTPException, Form

app = FastAPI()

REFERENCE = re.compile(r"^[\w-]+$", re.M)


@app.post("/claims")
def claim(reference: str = Form(...), text: str = Form(...)):
    if not REFERENCE.match(reference):
        raise HTTPException(status_code=422)
    lines = ["From: claims@example.org", "To: office@example.org"]
    lines.append("Subject: Claim " + reference)
    message = "\r\n".join(lines) + "\r\n\r\n" + text
    server = smtplib.SMTP("localhost")
    server.sendmail("claims@example.org", "office@example.org", message)  # want: email-header-injection
    server.quit()
    return {"ok": True}
