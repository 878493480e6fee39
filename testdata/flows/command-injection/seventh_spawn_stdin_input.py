# safe: spawn stdin input
import subprocess
from flask import Flask, request

app = Flask(__name__)

@app.post("/sort")
def sort_lines():
    body = request.get_data(as_text=True)
    res = subprocess.run("sort | uniq -c", shell=True, input=body, text=True, capture_output=True)  # ok: command-injection
    return res.stdout
