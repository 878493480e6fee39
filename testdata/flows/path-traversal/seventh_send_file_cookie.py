# vulnerable: send file cookie
from flask import Flask, request, send_file

app = Flask(__name__)

@app.get("/theme.css")
def theme():
    theme_name = request.cookies.get("theme", "light")
    return send_file("themes/" + theme_name + ".css")  # want: path-traversal
