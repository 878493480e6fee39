# vulnerable: the thread runs the line with the raw query's text
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
    out.write(text)

    def work(line):
        os.system(line)  # want: command-injection

    threading.Thread(target=work, args=(out.getvalue(),)).start()
    return "", 202
