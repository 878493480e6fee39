# safe: the parent refuses what is not a number
from flask import jsonify, request
import ldap


class Step:
    def clean(self, text):
        if not text.isdecimal():
            raise ValueError('number expected')
        return text


class Padded(Step):
    def clean(self, text):
        return '[' + super().clean(text) + ']'


def init(app):

    @app.route('/lab086', methods=['POST'])
    def lab086():
        param = request.form.get('label')
        if not param:
            param = ''

        try:
            item = Padded().clean(param)
        except ValueError:
            return 'number expected', 400
        link = ldap.initialize('ldap://dir')
        hits = link.search_s('dc=org', ldap.SCOPE_SUBTREE, '(&(objectClass=person)(mail=' + item + '))')  # ok: ldap-injection
        return jsonify(len(hits))
