import io
import logging
import traceback


def report(title):
    out = io.StringIO()
    out.write(title + "\n")
    traceback.print_exc(file=out)
    logging.getLogger("import").error(out.getvalue())
    return title
