# vulnerable: adding keeps the right-hand text
from flask import Blueprint, make_response, request

pages = Blueprint('lab153', __name__)


class Pile:
    def __init__(self, text):
        self.text = text

    def __add__(self, other):
        return Pile(other.text)

    def __str__(self):
        return self.text


@pages.route('/lab153', methods=['GET', 'POST'])
def lab153():
    raw_label = request.values['label']

    text_out = str(Pile('base') + Pile(raw_label))
    resp = make_response('', 302)
    resp.headers['Location'] = text_out  # want: open-redirect
    return resp
