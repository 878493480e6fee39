# vulnerable: the option takes any text
import argparse
import os

from flask import Blueprint, request

pages = Blueprint('lab063', __name__)


@pages.post('/lab063')
def lab063():
    param = request.stream.read(4096).decode()

    reader = argparse.ArgumentParser(exit_on_error=False)
    reader.add_argument('--label', default='none')
    bar = reader.parse_args(['--label=' + param]).label
    os.remove(os.path.join('/srv/data', bar))  # want: path-traversal
    return 'removed'
