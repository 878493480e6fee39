# safe: the finally clause puts a constant in its place
from flask import Blueprint, request

pages = Blueprint('lab136', __name__)


@pages.post('/lab136')
def lab136():
    asked = request.form.get('label')
    if not asked:
        asked = ''

    used = 'begin'
    try:
        used = asked
        int(asked)
    except ValueError:
        pass
    finally:
        used = 'done'
    page = '<html><body>%s</body></html>' % used
    return page, 200, {'Content-Type': 'text/html'}  # ok: xss
