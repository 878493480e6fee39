# vulnerable: the function formats the filter by hand
import urllib.parse

from flask import Blueprint, jsonify, request
import ldap3
from ldap3.utils.conv import escape_filter_chars

pages = Blueprint('lab093', __name__)


def person_filter(**attributes):
    return '(&' + ''.join('({}={})'.format(k, v) for k, v in attributes.items()) + ')'


@pages.get('/lab093')
def lab093():
    param = urllib.parse.unquote(request.headers.get('X-Label', ''))

    wanted = person_filter(objectClass='person', uid=param)
    with ldap3.Connection('dir.example.org', auto_bind=True) as conn:
        conn.search(search_base='o=example', search_filter=wanted, attributes=['mail'])  # want: ldap-injection
        return jsonify(len(conn.entries))
