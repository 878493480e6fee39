# safe: everything but letters and digits is taken out
import os
import re
from urllib.parse import unquote_plus

from flask import Blueprint, request

pages = Blueprint('lab022', __name__)


@pages.get('/lab022')
def lab022():
    param = unquote_plus(request.cookies.get('label', 'noCookieValueSupplied'))

    item = re.sub(r'[^A-Za-z0-9]+', '', param)
    os.system('ls -l uploads/' + item)  # ok: command-injection
    return 'listed'
