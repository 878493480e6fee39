# vulnerable: the class attribute is seen through an instance
from flask import Blueprint, redirect, request

pages = Blueprint('lab159', __name__)


class Board:
    notice = 'empty'

    def __init__(self, own=None):
        if own:
            self.notice = own


@pages.post('/lab159')
def lab159():
    param = request.files['label'].read().decode('utf-8', 'replace')

    Board.notice = param
    bar = Board().notice
    return redirect(bar, code=303)  # want: open-redirect
