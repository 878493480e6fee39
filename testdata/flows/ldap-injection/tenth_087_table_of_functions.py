# vulnerable: the function under the constant key gives its argument back
from flask import Blueprint, jsonify, request
import ldap3

pages = Blueprint('lab087', __name__)

TABLE = {
    'plain': lambda text: text,
    'upper': str.upper,
    'fixed': lambda text: 'fixed',
}


@pages.put('/lab087')
def lab087():
    payload = request.json or {}
    asked = payload['item']['label']

    mode = 'upper' if len('abc') == 3 else 'fixed'
    used = TABLE[mode](asked)
    conn = ldap3.Connection('dir', auto_bind=True)
    search_filter = '(|(cn=%s)(sn=%s))' % (used, used)
    conn.search(search_base='dc=org', search_filter=search_filter)  # want: ldap-injection
    return jsonify(len(conn.response))
