# safe: the option takes one of two words
import argparse
import os

from flask import Blueprint, request

pages = Blueprint('lab064', __name__)


@pages.post('/lab064')
def lab064():
    param = request.stream.read(4096).decode()

    reader = argparse.ArgumentParser(exit_on_error=False)
    reader.add_argument('--label', choices=('one', 'two'), default='one')
    try:
        bar = reader.parse_args(['--label=' + param]).label
    except argparse.ArgumentError:
        return 'bad', 400
    os.remove(os.path.join('/srv/data', bar))  # ok: path-traversal
    return 'removed'
