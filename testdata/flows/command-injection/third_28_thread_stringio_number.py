# safe: the thread runs the line with the text's length
import io
import os
import threading
from urllib.parse import unquote

from flask import Flask, request

app = Flask(__name__)


@app.get("/say")
def say():
    text = unquote(request.query_string.decode("ascii"))
    out = io.StringIO()
    out.write("logger said ")
    out.write(str(len(text)))

    def work(line):
        os.system(line)  # ok: command-injection

    threading.Thread(target=work, args=(out.getvalue(),)).start()
    return "", 202
