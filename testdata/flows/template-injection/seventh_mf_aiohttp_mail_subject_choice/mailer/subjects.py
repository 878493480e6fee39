SUBJECTS = {
    "welcome": "Welcome, {{ user }}",
    "bye": "Sorry to see you go, {{ user }}",
}
