# safe: send from directory cookie
from flask import Flask, request, send_from_directory

app = Flask(__name__)

@app.get("/theme.css")
def theme():
    theme_name = request.cookies.get("theme", "light")
    return send_from_directory("themes", theme_name + ".css")  # ok: path-traversal
