# vulnerable: quote then unquote
import shlex
import os
from urllib.parse import quote, unquote
from flask import Flask, request

app = Flask(__name__)

@app.get("/rt")
def roundtrip():
    arg = quote(request.args.get("a", ""), safe="")
    os.system("logger " + arg)  # ok: command-injection
    os.system("logger " + unquote(arg))  # want: command-injection
    return shlex.quote(arg)
