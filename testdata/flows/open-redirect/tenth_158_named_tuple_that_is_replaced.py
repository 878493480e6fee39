# safe: the field that is read is replaced
import typing

from flask import redirect, request


class Parcel(typing.NamedTuple):
    sender: str
    label: str = 'plain'


def init(app):

    @app.route('/lab158', methods=['POST'])
    def lab158():
        param = ''
        if 'X-Label' in request.headers:
            param = request.headers['X-Label']

        parcel = Parcel(sender='web', label=param)._replace(label='mail')
        bar = parcel.label
        return redirect(bar)  # ok: open-redirect
