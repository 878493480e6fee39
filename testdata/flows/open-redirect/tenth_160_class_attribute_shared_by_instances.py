# safe: the instance has its own attribute
from flask import Blueprint, redirect, request

pages = Blueprint('lab160', __name__)


class Board:
    notice = 'empty'

    def __init__(self, own=None):
        if own:
            self.notice = own


@pages.post('/lab160')
def lab160():
    param = request.files['label'].read().decode('utf-8', 'replace')

    Board.notice = param
    bar = Board(own='mine').notice
    return redirect(bar, code=303)  # ok: open-redirect
