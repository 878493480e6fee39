# vulnerable: decode after guard
import base64
from flask import Flask, request, redirect

app = Flask(__name__)

@app.get("/state")
def state():
    st = request.args["state"]
    if "://" in st or st.startswith("/"):
        return "no", 400
    return redirect(base64.urlsafe_b64decode(st).decode())  # want: open-redirect
