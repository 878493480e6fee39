# vulnerable: the parent returns its argument
from flask import jsonify, request
import ldap


class Step:
    def clean(self, text):
        return text


class Padded(Step):
    def clean(self, text):
        return '[' + super().clean(text) + ']'


def init(app):

    @app.route('/lab085', methods=['POST'])
    def lab085():
        param = request.form.get('label')
        if not param:
            param = ''

        item = Padded().clean(param)
        link = ldap.initialize('ldap://dir')
        hits = link.search_s('dc=org', ldap.SCOPE_SUBTREE, '(&(objectClass=person)(mail=' + item + '))')  # want: ldap-injection
        return jsonify(len(hits))
