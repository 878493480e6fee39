import io
import traceback


def report(title):
    out = io.StringIO()
    out.write(title + "\n")
    traceback.print_exc(file=out)
    return out.getvalue()
