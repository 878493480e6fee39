# safe: index into menu
from flask import Flask, request, redirect

app = Flask(__name__)

MENU = ("/", "/cart", "/orders")
@app.get("/state")
def state():
    try:
        i = int(request.args["state"])
        return redirect(MENU[i])  # ok: open-redirect
    except (ValueError, IndexError):
        return "no", 400
