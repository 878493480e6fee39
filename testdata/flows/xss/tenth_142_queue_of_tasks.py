# safe: the first task taken is a constant
import queue

from flask import Blueprint, request

pages = Blueprint('lab142', __name__)


@pages.get('/lab142')
def lab142():
    param = request.referrer or ''

    line = queue.Queue()
    line.put('start')
    line.put(param)
    bar = line.get_nowait()
    return f'<h1>{bar}</h1>'  # ok: xss
