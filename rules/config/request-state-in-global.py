current_user = None
result = None
data = None

def view(request):  # want: request-state-in-global
    global current_user
    current_user = request.user

def other(request):  # want: request-state-in-global
    global result
    result = request.POST["x"]

def third(request):  # want: request-state-in-global
    global data
    data = request.body

def fine(request):  # ok: nothing kept
    return request.user

def helper(x):  # ok: no request
    return x

def more(request):  # ok: a local name of another kind
    name = request.POST["x"]
    return name
