# safe: int path converter
import os
from flask import Flask, request

app = Flask(__name__)

@app.post("/kill/<int:pid>")
def stop(pid):
    names = request.form.getlist("n")
    os.popen("ps -p " + str(pid)).close()  # ok: command-injection
    return "checked " + str(len(names))
