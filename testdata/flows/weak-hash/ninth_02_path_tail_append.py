# vulnerable: md5 by name
import hashlib



def init(app):
    @app.route("/secret/02/<path:tail>", methods=["GET"])
    def process_secret_get(tail):
        return process_secret_post(tail)

    @app.route("/secret/02/<path:tail>", methods=["POST"])
    def process_secret_post(tail):
        param = tail

        next_value = param + "_SafeStuff"

        bar = ""
        bar += next_value
        bar += " "

        digest = hashlib.new("md5", bar.encode()).hexdigest()  # want: weak-hash
        with open("passwordFile3.txt", "a", encoding="utf-8") as store:
            store.write(digest + "\n")
        return "stored"
