# vulnerable: the asynchronous client sends a hand-made message
import aiosmtplib

from fastapi import FastAPI

app = FastAPI()


@app.post("/notify")
async def notify(title: str):
    lines = ["From: n@example.org", "To: team@example.org", f"Subject: {title}", "", "please look"]
    await aiosmtplib.send("\n".join(lines), sender="n@example.org", recipients=["team@example.org"])  # want: email-header-injection
    return {"ok": True}
