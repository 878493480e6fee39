# vulnerable: return fstring args
from flask import Flask, request

app = Flask(__name__)

@app.get("/hi")
def hi():
    name = request.args.get("name", "you")
    return f"<h1>Hello {name}</h1>"  # want: xss
