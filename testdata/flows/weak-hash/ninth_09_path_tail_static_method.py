# vulnerable: algorithm from a configuration text
import configparser
import hashlib



class Steps:
    @staticmethod
    def first(text):
        return [text]

    @staticmethod
    def second(parts):
        return parts[0]


def init(app):
    @app.route("/register/09/<path:tail>", methods=["GET"])
    def respond_get(tail):
        return respond_post(tail)

    @app.route("/register/09/<path:tail>", methods=["POST"])
    def respond_post(tail):
        """Called by the front end."""
        field = tail
        bar = Steps.second(Steps.first(field))
        properties = configparser.ConfigParser()
        properties.read_string("[hash]\nfirst = sha512\nsecond = md5\n")
        digest = hashlib.new(properties["hash"]["second"], bar.encode()).hexdigest()  # want: weak-hash
        with open("passwordFile7.txt", "a", encoding="utf-8") as store:
            store.write(digest + "\n")
        return "stored"
