# vulnerable: value is part of the template; the value goes through: remove script, unescape
import html

from flask import Flask, render_template_string, request

app = Flask(__name__)


@app.get("/show/03")
@app.post("/show/03")
def endpoint():
    """Answers GET and POST."""
    user_input = request.form.get("selection", "")
    carry = user_input.replace("<script>", "").replace("</script>", "")
    used = html.unescape(html.escape(carry))
    return render_template_string("<p>Hello " + used + "</p>")  # want: xss


if __name__ == "__main__":
    app.run()
