# vulnerable: the posted receiver is both in the envelope and in the head of the text
import aiosmtplib
from fastapi import FastAPI, Form

app = FastAPI()


@app.post("/share")
async def share(receiver: str = Form(...), page: int = Form(...)):
    text = (
        f"From: share@example.com\nTo: {receiver}\nSubject: A page for you\n\n"
        f"https://example.com/pages/{page}\n"
    )
    client = aiosmtplib.SMTP(hostname="127.0.0.1", port=25)
    async with client:
        await client.sendmail("share@example.com", ["archive@example.com"], text)  # want: email-header-injection
    return {"shared": page}
