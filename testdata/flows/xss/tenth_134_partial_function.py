# safe: the word is bound anew to a constant
import functools

from flask import make_response, request


def compose(head, tail):
    return head + ' ' + tail


def init(app):

    @app.route('/lab134', methods=['GET'])
    def lab134():
        fields = request.args.to_dict(flat=False)
        param = fields.get('label', [''])[-1]

        made = functools.partial(compose, tail=param)
        item = made('by', tail='end')
        resp = make_response('<p>Nothing for ' + item + '</p>')  # ok: xss
        return resp
