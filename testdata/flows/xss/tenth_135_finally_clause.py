# vulnerable: the finally clause leaves the value
from flask import Blueprint, request

pages = Blueprint('lab135', __name__)


@pages.post('/lab135')
def lab135():
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
        done = True
    page = '<html><body>%s</body></html>' % used
    return page, 200, {'Content-Type': 'text/html'}  # want: xss
