from django.views.decorators.csrf import csrf_exempt

@csrf_exempt
def save(request):  # want: csrf-exempt-view
    return request.POST

@csrf_exempt
def delete_account(request, pk):  # want: csrf-exempt-view
    return pk

view = csrf_exempt(save)  # want: csrf-exempt-view

@csrf_exempt
def stripe_webhook(request):  # ok: called by a program
    return request.body

@csrf_exempt
def receive(request):  # ok: checks a signature
    return request.body

def plain(request):  # ok: protected
    return request.POST
