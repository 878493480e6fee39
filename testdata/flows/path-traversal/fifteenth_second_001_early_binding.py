# safe: the default keeps a constant for the first lambda
import os
from urllib.parse import unquote

from flask import Flask, request

app = Flask(__name__)


def pull():
    param = unquote(request.url.partition("?")[2])
    readers = [lambda word=word: word for word in ("a", param)]
    bar = readers[0]()
    with open(os.path.join("/srv/docs", bar)) as page:  # ok: path-traversal
        return page.read()


app.add_url_rule("/report", "pull", pull)
