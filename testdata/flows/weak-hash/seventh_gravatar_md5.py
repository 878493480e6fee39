# safe: gravatar md5
import hashlib
from flask import Flask, request, redirect

app = Flask(__name__)

@app.get("/avatar")
def avatar():
    mail = request.headers.get("X-Mail", "").strip().lower()
    tag = hashlib.md5(mail.encode()).hexdigest()  # ok: weak-hash
    return redirect("https://www.gravatar.com/avatar/" + tag)
