# vulnerable: substring contains check
from flask import Flask, request, redirect, abort

app = Flask(__name__)

def verify(u):
    if "acme.org" not in u:
        abort(400)
    return u
@app.post("/sub")
def sub():
    return redirect(verify(request.get_json()["url"]), code=303)  # want: open-redirect
