# vulnerable: within a script
from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route("/funnel", methods=["POST"])
def funnel():
    uploads = request.files.getlist("cradle")
    param = uploads[0].filename or ""
    return f"<script>var word = '{param}';</script>"  # want: xss
