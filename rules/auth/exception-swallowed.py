def run(items, f):
    try:
        f()
    except Exception:  # want: exception-swallowed
        pass
    try:
        f()
    except:  # want: exception-swallowed
        pass
    for i in items:
        try:
            f(i)
        except Exception as e:  # want: exception-swallowed
            continue

def fine(f, log):
    try:
        f()
    except ValueError:  # ok: the expected one
        pass
    try:
        f()
    except Exception:  # ok: logged
        log.exception("x")
    try:
        f()
    except (KeyError, IndexError):  # ok: the expected ones
        pass
