def save(request, form, other_form):
    if form.is_valid():  # want: form-data-after-validation
        use(request.POST["name"])

def change(request, form):
    if form.is_valid():  # want: form-data-after-validation
        name = request.POST["name"]
        form.save(name)

def get(self, request, form):
    if form.is_valid():  # want: form-data-after-validation
        return request.GET["q"]

def fine(request, form, check):
    if form.is_valid():  # ok: the checked values
        use(form.cleaned_data["name"])
    if check:  # ok: no form
        use(request.POST["name"])
    if form.is_valid():  # ok: only a flag
        use("x" in request.POST)
