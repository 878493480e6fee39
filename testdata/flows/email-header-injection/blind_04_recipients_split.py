# vulnerable: the address field of the request becomes the To line and may carry further lines
import smtplib

from fastapi import FastAPI

app = FastAPI()


@app.post("/share")
def share(address: str, title: str):
    lines = ["From: app@example.org", "To: " + address, "Subject: shared page", "", title]
    with smtplib.SMTP("localhost", 25) as smtp:
        smtp.sendmail("app@example.org", address.split(","), "\n".join(lines))  # want: email-header-injection
    return {"ok": True}
