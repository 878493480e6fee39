# vulnerable: reset token md5 email
import hashlib
import time
from flask import Flask, request

app = Flask(__name__)

@app.post("/forgot")
def forgot():
    mail = request.headers.get("X-Mail", "")
    token = hashlib.md5(f"{mail}{time.time()}".encode()).hexdigest()  # want: weak-hash
    with open("/srv/outbox", "a") as fh:
        fh.write(f"{mail} /reset/{token}\n")
    return "sent"
