# vulnerable: only runs of blanks are changed
import os
import re
from urllib.parse import unquote_plus

from flask import Blueprint, request

pages = Blueprint('lab021', __name__)


@pages.get('/lab021')
def lab021():
    param = unquote_plus(request.cookies.get('label', 'noCookieValueSupplied'))

    item = re.sub(r'\s{2,}', ' ', param)
    os.system('ls -l uploads/' + item)  # want: command-injection
    return 'listed'
