# vulnerable: another field is replaced
import typing

from flask import redirect, request


class Parcel(typing.NamedTuple):
    sender: str
    label: str = 'plain'


def init(app):

    @app.route('/lab157', methods=['POST'])
    def lab157():
        param = ''
        if 'X-Label' in request.headers:
            param = request.headers['X-Label']

        parcel = Parcel(sender='web', label=param)._replace(sender='mail')
        bar = parcel.label
        return redirect(bar)  # want: open-redirect
