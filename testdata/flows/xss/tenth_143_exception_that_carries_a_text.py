# vulnerable: the exception's text is used
import urllib.parse

from flask import Flask, make_response, request

app = Flask(__name__)


class Refused(Exception):
    def __init__(self, text):
        super().__init__('refused')
        self.text = text


def refuse(text):
    raise Refused(text)


@app.route('/lab143', methods=['GET'])
def lab143():
    param = urllib.parse.unquote(request.headers.get('X-Label', ''))

    try:
        refuse(param)
    except Refused as err:
        bar = err.text
    resp = make_response('<p>Nothing for ' + bar + '</p>')  # want: xss
    return resp
