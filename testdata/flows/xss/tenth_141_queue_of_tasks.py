# vulnerable: the second task taken is the parameter
import queue

from flask import Blueprint, request

pages = Blueprint('lab141', __name__)


@pages.get('/lab141')
def lab141():
    param = request.referrer or ''

    line = queue.Queue()
    line.put('start')
    line.put(param)
    line.get()
    bar = line.get_nowait()
    return f'<h1>{bar}</h1>'  # want: xss
