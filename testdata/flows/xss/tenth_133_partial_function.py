# vulnerable: the word bound last is the parameter
import functools

from flask import make_response, request


def compose(head, tail):
    return head + ' ' + tail


def init(app):

    @app.route('/lab133', methods=['GET'])
    def lab133():
        fields = request.args.to_dict(flat=False)
        param = fields.get('label', [''])[-1]

        made = functools.partial(compose, tail='end')
        item = made('by', tail=param)
        resp = make_response('<p>Nothing for ' + item + '</p>')  # want: xss
        return resp
